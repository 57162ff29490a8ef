import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.PrintWriter;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/** CoreNLP's quotations with their speakers; input and output as in common.py. It knows no cues and no acts. */
public class CoreNlpQuotes {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<JsonObject> records = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) records.add(Json.createReader(new StringReader(line)).readObject());
    find(pipeline, records.get(0).getString("text"));
    int words = 0;
    long start = cpu();
    List<JsonArrayBuilder> found = new ArrayList<>();
    for (JsonObject record : records) {
      String text = record.getString("text");
      found.add(find(pipeline, text));
      words += text.strip().split("\\s+").length;
    }
    double seconds = (cpu() - start) / 1e9;
    try (PrintWriter out = new PrintWriter(args[2], StandardCharsets.UTF_8)) {
      for (int i = 0; i < records.size(); i++)
        out.println(Json.createObjectBuilder().add("id", records.get(i).getString("id")).add("actors", Json.createArrayBuilder()).add("statements", found.get(i)).build());
      out.println(Json.createObjectBuilder().add("words", words).add("cpuSeconds", seconds).build());
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static JsonArrayBuilder find(StanfordCoreNLP pipeline, String text) {
    JsonArrayBuilder statements = Json.createArrayBuilder();
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    List<CoreMap> quotations = document.get(CoreAnnotations.QuotationsAnnotation.class);
    if (quotations == null) return statements;
    for (CoreMap quotation : quotations) {
      int start = quotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class) + 1;
      int end = quotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class) - 1;
      while (end > start && ",. ".indexOf(text.charAt(end - 1)) >= 0) end--;
      Integer first = quotation.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer last = quotation.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      JsonObjectBuilder statement = Json.createObjectBuilder().add("act", "state").add("form", "direct").add("negated", false)
          .add("cue", Json.createArrayBuilder()).add("actors", Json.createArrayBuilder()).add("topics", Json.createArrayBuilder())
          .add("content", Json.createArrayBuilder().add(span(start, end)));
      if (first == null || last == null) statement.addNull("speaker");
      else statement.add("speaker", span(tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
      statements.add(statement);
    }
    return statements;
  }

  private static JsonObjectBuilder span(int start, int end) {
    return Json.createObjectBuilder().add("start", start).add("end", end);
  }
}
