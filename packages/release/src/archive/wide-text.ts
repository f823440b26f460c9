/** What of some bytes is text of two bytes for each character, narrowed to one; zeros stand for everything else. */
export interface WideText {
  feed(bytes: Uint8Array): Uint8Array
  /** What the last bytes were, once nothing follows. */
  end(): Uint8Array
}

/**
 * Narrows UTF-16 of either byte order: a character of ASCII is a byte with a zero beside it. Windows writes files so, and a credential
 * in them is as good as in any other. Line ends stay, so that lines can be counted.
 */
export function createWideText(): WideText {
  let before = 0
  let isText = false
  return {
    feed(bytes) {
      // Most files hold no zero: nothing of them is copied.
      if (bytes.length > 1 && !bytes.includes(0)) {
        const wasText = isText
        before = bytes.at(-1) ?? before
        isText = false
        return wasText ? Uint8Array.of(0) : new Uint8Array(0)
      }
      const out = new Uint8Array(bytes.length)
      let length = 0
      for (const byte of bytes) {
        if ((byte === 0) === (before === 0)) {
          if (isText) out[length++] = 0
          isText = false
        } else if (byte === 0) {
          out[length++] = before
          isText = true
        }
        before = byte
      }
      return out.subarray(0, length)
    },
    // Where the zero stands in front, it is missing behind the last character.
    end: () => (isText && before !== 0 ? Uint8Array.of(before) : new Uint8Array(0)),
  }
}
