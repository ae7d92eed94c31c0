import MapGeometry
import Testing

@Suite struct HeapTests {
  /// What comes out of a heap, until it is empty.
  private func drained(_ heap: Heap) -> [Int] {
    var heap = heap
    return Array(AnyIterator { heap.removeFirst() })
  }

  @Test(arguments: [[], [1], [2, 1], [3, 1, 2], [5, 5, 1, 4, 1], [9, 8, 7, 6, 5, 4, 3, 2, 1]])
  func `numbers that are added come out in order`(_ numbers: [Int]) {
    var heap = Heap()
    for number in numbers { heap.add(number) }
    #expect(heap.first == numbers.min())
    #expect(drained(heap) == numbers.sorted())
  }

  @Test func `numbers that are added later come out in their place`() {
    var heap = Heap([7, 3, 5])
    #expect(heap.removeFirst() == 3)
    for number in [4, 9, 1] { heap.add(number) }
    #expect(drained(heap) == [1, 4, 5, 7, 9])
  }
}
