import Diplomacy
import MapFormats

@testable import HistoricalAtlas

/// `answers.cbor` of built files: whatever is accepted is queried by every verb and written in every format.
enum BuiltCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard let atlas = atlas(bytes) else { return }
    try EveryAnswer(atlas).ask()
    // Pictures take a hundred times as long as answers, so only one file in sixteen is drawn.
    if Fingerprint(bytes).description.hasPrefix("0") { try EveryPicture(atlas).draw() }
  }

  /// The atlas of the bytes; nil when they are refused.
  static func atlas(_ bytes: [UInt8]) -> Atlas? {
    bytes.withUnsafeBytes { bytes in
      guard let written = try? AtlasParts.Written(bytes), let drawn = try? AtlasParts.Drawn(bytes)
      else { return nil }
      return try? Atlas(AtlasParts(written: written, drawn: drawn))
    }
  }

  /// The bytes with a change according to item type; nil when they are not a tree.
  ///
  /// Bytes that are not a current atlas, such as a seed in an older format, are sometimes replaced by the
  /// island's.
  static func mutated(_ bytes: [UInt8], seed: UInt64) -> [UInt8]? {
    var mutation = CBORMutation(seed: seed)
    let isStale = seed % 4 == 0 && atlas(bytes) == nil
    guard let tree = CBORTree(isStale ? Scratch.atlas?.answersCBOR ?? bytes : bytes) else { return nil }
    return mutation.changed(tree).bytes
  }
}
