/// How the bytes of a text stand for characters.
public enum TextEncoding: String, Hashable, Sendable {
  /// The 128 characters that all the others share.
  case ascii = "ASCII"
  /// Unicode.
  case utf8 = "UTF-8"
  /// The first 256 characters of Unicode, one byte each.
  case latin1 = "ISO-8859-1"
  /// ISO-8859-1 with letters and quotation marks in place of 27 of its control characters.
  case windows1252 = "CP1252"

  /// The encoding that the text of a `.cpg` file names; nil for others.
  init?(codePage text: String) {
    let name = text.filter { $0.isLetter || $0.isNumber }.lowercased()
    switch name {
    case "utf8", "65001": self = .utf8
    case "iso88591", "88591", "latin1": self = .latin1
    case "cp1252", "1252", "windows1252", "ansi1252": self = .windows1252
    case "ascii", "usascii", "20127": self = .ascii
    default: return nil
    }
  }

  /// The encoding that the language byte of a table's header names; nil for others and for none.
  init?(languageDriver: UInt8) {
    switch languageDriver {
    case 0x03, 0x57, 0x58, 0x59: self = .windows1252
    default: return nil
    }
  }

  /// The text that the bytes stand for; nil when they are not valid in this encoding.
  func text(_ bytes: some Collection<UInt8>) -> String? {
    switch self {
    case .ascii:
      return bytes.allSatisfy { $0 < 128 } ? String(decoding: bytes, as: UTF8.self) : nil
    case .utf8:
      return String(validating: bytes, as: UTF8.self)
    case .latin1:
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .windows1252:
      var scalars = String.UnicodeScalarView()
      for byte in bytes {
        guard let scalar = TextEncoding.windows1252(byte) else { return nil }
        scalars.append(scalar)
      }
      return String(scalars)
    }
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let code = windows1252Quotes[Int(byte) - 0x80]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// The characters of 0x80 to 0x9F; 0 where there is none.
  private static let windows1252Quotes: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
