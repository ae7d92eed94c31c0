import Diplomacy
import MapFormats

@testable import HistoricalAtlas

/// `answers.cbor` of built files: what is accepted is asked by every verb and written in every form.
enum BuiltCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard let atlas = atlas(bytes) else { return }
    try EveryAnswer(atlas).ask()
    // Pictures take a hundred times as long as answers: they are asked of one file in sixteen.
    if Fingerprint(bytes).description.hasPrefix("0") { try EveryPicture(atlas).draw() }
  }

  /// The atlas of the bytes; nil when they are refused.
  static func atlas(_ bytes: [UInt8]) -> Atlas? {
    bytes.withUnsafeBytes { bytes in
      guard let parts = try? AtlasParts(bytes) else { return nil }
      return try? Atlas(parts)
    }
  }

  /// The bytes with something changed after its type; nil when they are no tree.
  ///
  /// What is no atlas of this program's, as a seed that was written before its form changed, is left for the
  /// island's now and then.
  static func mutated(_ bytes: [UInt8], seed: UInt64) -> [UInt8]? {
    var mutation = CBORMutation(seed: seed)
    let isStale = seed % 4 == 0 && atlas(bytes) == nil
    guard let tree = CBORTree(isStale ? Scratch.atlas?.answersCBOR ?? bytes : bytes) else { return nil }
    return mutation.changed(tree).bytes
  }
}
