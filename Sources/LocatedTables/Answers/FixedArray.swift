/// Values that stay where they are, so that threads can read them through a pointer while this is kept.
final class FixedArray<Element: BitwiseCopyable & Sendable>: Sendable {
  nonisolated(unsafe) let start: UnsafePointer<Element>

  init(_ elements: [Element]) {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
    _ = copy.initialize(fromContentsOf: elements)
    guard let start = copy.baseAddress else { preconditionFailure("an allocated buffer has an address") }
    self.start = UnsafePointer(start)
  }

  deinit { start.deallocate() }
}
