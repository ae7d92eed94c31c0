/// A binary min-heap of numbers.
package struct Heap {
  private var numbers: [Int] = []

  /// A heap of numbers, empty by default.
  package init(_ numbers: [Int] = []) { self.numbers = numbers.sorted() }

  /// The smallest number; nil if empty.
  package var first: Int? { numbers.first }

  package mutating func add(_ number: Int) {
    numbers.append(number)
    var place = numbers.count - 1
    while place > 0, numbers[place] < numbers[(place - 1) / 2] {
      numbers.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  package mutating func removeFirst() -> Int? {
    guard let first = numbers.first, let last = numbers.popLast() else { return nil }
    guard !numbers.isEmpty else { return first }
    numbers[0] = last
    var place = 0
    while true {
      var least = 2 * place + 1
      guard least < numbers.count else { return first }
      if least + 1 < numbers.count, numbers[least + 1] < numbers[least] { least += 1 }
      guard numbers[least] < numbers[place] else { return first }
      numbers.swapAt(place, least)
      place = least
    }
  }
}
