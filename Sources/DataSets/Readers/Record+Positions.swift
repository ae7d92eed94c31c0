import MapGeometry
import Yams

extension Record {
  /// `[longitude, latitude]`
  func position(_ node: Node, _ name: String) -> Position? {
    let numbers = node.numbers
    guard numbers.count == 2 else {
      note("\(name): expected [longitude, latitude]", at: name)
      return nil
    }
    return attempt(name) { try Position(longitude: numbers[0], latitude: numbers[1]) }
  }

  /// `[west, south, east, north]`
  func box(_ node: Node, _ name: String) -> BoundingBox? {
    let numbers = node.numbers
    guard numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3] else {
      note("\(name): expected [west, south, east, north]", at: name)
      return nil
    }
    return attempt(name) {
      BoundingBox(
        try Position(longitude: numbers[0], latitude: numbers[1]),
        try Position(longitude: numbers[2], latitude: numbers[3])
      )
    }
  }
}

extension Node {
  /// The numbers of a list; empty if it is not a list of numbers.
  fileprivate var numbers: [Double] {
    let nodes = sequence.map(Array.init) ?? []
    let numbers = nodes.compactMap { $0.scalar.flatMap { $0.string.decimalNumber } }
    return numbers.count == nodes.count ? numbers : []
  }
}
