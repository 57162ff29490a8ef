"""What every peer in Python does alike: texts in, statements as JSON lines out, CPU time told in the last line.

    PEER.py INPUT.jsonl CUES.json OUTPUT.jsonl

INPUT: {"id", "text"} a line. CUES: {"verbs": {lemma: act}, "nouns": {lemma: act}, "support": [lemma]}, the words that Rapporteur itself knows, so that no
peer is short of a word list. OUTPUT: {"id", "actors",
"statements"} a line as in `../evaluate/statement-score.ts`, then {"words", "cpuSeconds"}; offsets are UTF-16 code units. Loading of models is not timed.
"""
import json
import sys
import time


def units(text):
    """Code point offset -> UTF-16 offset."""
    at, offsets = 0, []
    for c in text:
        offsets.append(at)
        at += 2 if ord(c) > 0xFFFF else 1
    return offsets + [at]


def statement(act, form, speaker, cue, content):
    """Spans are (start, end) in code points; a speaker may be None."""
    return {"act": act, "form": form, "speaker": speaker, "cue": cue, "content": content, "actors": [], "topics": [], "negated": False}


def run(find):
    source, cues, target = sys.argv[1:4]
    cues = json.load(open(cues, encoding="utf-8"))
    records = [json.loads(line) for line in open(source, encoding="utf-8")]
    find(records[0]["text"], cues)
    words = 0
    start = time.process_time()
    found = []
    for record in records:
        found.append(find(record["text"], cues))
        words += len(record["text"].split())
    seconds = time.process_time() - start
    with open(target, "w", encoding="utf-8") as out:
        for record, statements in zip(records, found):
            at = units(record["text"])
            span = lambda s: s and {"start": at[s[0]], "end": at[s[1]]}
            for s in statements:
                s.update(speaker=span(s["speaker"]), cue=[span(c) for c in s["cue"]], content=[span(c) for c in s["content"]])
            out.write(json.dumps({"id": record["id"], "actors": [], "statements": statements}) + "\n")
        out.write(json.dumps({"words": words, "cpuSeconds": seconds}) + "\n")


QUOTES = "\"“”„«»'‘’"


def without_marks(text, start, end):
    """A quotation without its marks, white space and final comma or stop."""
    while start < end and (text[start] in QUOTES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in QUOTES or text[end - 1] in ",. " or text[end - 1].isspace()):
        end -= 1
    return start, end
