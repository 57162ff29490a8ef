/** One character for each byte, with the byte's number (what "latin1" of the web is not). */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)))
  return parts.join("")
}

export const fromBinaryString = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
