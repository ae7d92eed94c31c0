/// A set of the kinds into which an index sorts its arcs.
public struct ArcKinds: Sendable {
  private let isWanted: [Bool]
  /// A bit for each kind; kinds that differ by 64 share one.
  let mask: UInt64

  /// The kinds whose number, of 0 to `count` - 1, meets a condition.
  public init(count: Int, where condition: (Int) -> Bool) {
    let isWanted = (0..<count).map(condition)
    self.isWanted = isWanted
    mask = isWanted.indices.reduce(0) { isWanted[$1] ? $0 | ArcKinds.bit(of: $1) : $0 }
  }

  @inline(__always)
  func contains(_ kind: Int) -> Bool { kind < isWanted.count && isWanted[kind] }

  static func bit(of kind: Int) -> UInt64 { 1 << UInt64(kind & 63) }
}
