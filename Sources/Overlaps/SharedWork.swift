import SystemCalls

/// Work on numbered items by several threads; each takes the next few items that nobody has.
final class SharedWork<Value: Sendable>: @unchecked Sendable {
  private let count: Int
  private let progress: (@Sendable (Int) -> Void)?
  private let work: @Sendable (Int) -> Value
  // Guarded by `lock`.
  private let lock = Monitor()
  private var next = 0
  private var done = 0
  private var values: [Value?]
  /// How many items a thread takes at once.
  private static var piece: Int { 16 }

  private init(count: Int, progress: (@Sendable (Int) -> Void)?, _ work: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.progress = progress
    self.work = work
    values = [Value?](repeating: nil, count: count)
  }

  /// The value of each item, in order.
  ///
  /// - Parameters:
  ///   - count: The number of items.
  ///   - threads: How many threads work, this one included, or as many as the system has.
  ///   - progress: Called now and then with the number of items that are done, by one thread at a time.
  static func values(
    count: Int,
    threads: Int,
    progress: (@Sendable (Int) -> Void)? = nil,
    _ work: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let shared = SharedWork(count: count, progress: progress, work)
    shared.start(min(threads, count / piece) - 1)
    return shared.values.compactMap { $0 }
  }

  /// Works on this thread and up to that many others.
  private func start(_ others: Int) {
    guard others > 0, let other = SystemThread({ self.run() }) else { return run() }
    start(others - 1)
    other.join()
  }

  private func run() {
    while let items = take() {
      let found = items.map(work)
      lock.lock()
      for (item, value) in zip(items, found) { values[item] = value }
      done += items.count
      progress?(done)
      lock.unlock()
    }
  }

  private func take() -> Range<Int>? {
    lock.lock()
    defer { lock.unlock() }
    guard next < count else { return nil }
    let items = next..<min(count, next + Self.piece)
    next = items.upperBound
    return items
  }
}
