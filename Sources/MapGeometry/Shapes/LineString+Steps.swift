extension LineString {
  /// The longitudes and latitudes alternating, in grid steps.
  package var steps: [Int32] { positions.flatMap { [$0.x, $0.y] } }

  /// Takes alternating longitudes and latitudes, as little-endian 32-bit grid steps; nil unless they are at
  /// least two positions on the globe with no two neighbours equal.
  package init?(littleEndianSteps bytes: UnsafeRawBufferPointer) {
    let count = bytes.count / 8
    guard count >= 2, bytes.count == 8 * count else { return nil }
    positions = (0..<count).map { index in
      let x = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 &* index, as: Int32.self))
      let y = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 &* index &+ 4, as: Int32.self))
      return Position(uncheckedX: x, y: y)
    }
    // No early exit, so that the loop is vectorized.
    let hasRepetition = positions.withUnsafeBufferPointer { positions in
      var leastChange = UInt32.max
      for index in 1..<count {
        let (position, last) = (positions[index], positions[index &- 1])
        leastChange = min(leastChange, UInt32(bitPattern: (position.x ^ last.x) | (position.y ^ last.y)))
      }
      return leastChange == 0
    }
    guard !hasRepetition, boundingBox.isOnGlobe else { return nil }
  }
}

extension BoundingBox {
  /// Whether both corners are positions: unchecked ones may be off the globe.
  fileprivate var isOnGlobe: Bool {
    (try? Position(x: southWest.x, y: southWest.y)) != nil
      && (try? Position(x: northEast.x, y: northEast.y)) != nil
  }
}
