import MapGeometry
import Yams

extension Record {
  /// `[longitude, latitude]`
  func position(
    _ node: Node,
    _ name: String,
    _ problems: inout [DataSetProblem]
  ) -> Position? {
    let numbers = node.numbers
    guard numbers.count == 2 else {
      note("\(name): expected [longitude, latitude]", at: name, &problems)
      return nil
    }
    do {
      return try Position(longitude: numbers[0], latitude: numbers[1])
    } catch {
      note("\(name): \(error)", at: name, &problems)
      return nil
    }
  }

  /// `[west, south, east, north]`
  func box(
    _ node: Node,
    _ name: String,
    _ problems: inout [DataSetProblem]
  ) -> BoundingBox? {
    let numbers = node.numbers
    guard numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3] else {
      note("\(name): expected [west, south, east, north]", at: name, &problems)
      return nil
    }
    do {
      return BoundingBox(
        try Position(longitude: numbers[0], latitude: numbers[1]),
        try Position(longitude: numbers[2], latitude: numbers[3])
      )
    } catch {
      note("\(name): \(error)", at: name, &problems)
      return nil
    }
  }
}

extension Node {
  /// The numbers of a list; empty when it is none, or holds something else.
  fileprivate var numbers: [Double] {
    let nodes = sequence.map(Array.init) ?? []
    let numbers = nodes.compactMap { $0.scalar.flatMap { $0.string.decimalNumber } }
    return numbers.count == nodes.count ? numbers : []
  }
}
