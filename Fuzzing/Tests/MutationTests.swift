import HistoricalAtlas
import MapGeometry
import Testing

@testable import MapFormats

/// Changes of built files according to item type, always the same ones.
@Suite(.serialized) struct MutationTests {
  @Test func `a mutated built file is refused, or every verb answers from it`() throws {
    let bytes = try #require(Scratch.atlas?.answersCBOR)
    let tree = try #require(CBORTree(bytes))
    #expect(tree.bytes == bytes)
    var accepted = 0
    for seed in 0..<2000 {
      var mutation = CBORMutation(seed: UInt64(seed))
      let changed = mutation.changed(tree).bytes
      do { try BuiltCheck.run(changed) } catch { Issue.record("seed \(seed): \(error)") }
      if BuiltCheck.atlas(changed) != nil { accepted += 1 }
    }
    // Not everything is refused, or nothing would be queried, and not everything is accepted.
    #expect(accepted > 200 && accepted < 1800, "\(accepted) of 2000 were accepted")
  }
}
