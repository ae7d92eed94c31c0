import SystemCalls

/// Rows in, rows out, in their order, on several threads.
///
/// Each thread takes the next block of complete rows, processes it, and waits for its turn to write. So there
/// are never more blocks than threads, and memory does not grow with the input.
final class RowPipeline: @unchecked Sendable {
  private let source: TableSource
  private let progress: (@Sendable (Int) -> Void)?
  private let sink: @Sendable (UnsafeRawBufferPointer) throws(TableError) -> Void
  private let makeBlock: @Sendable () -> RowBlock
  private let numbers: LineNumbers
  private let problems: (@Sendable (BadRow) throws(TableError) -> Void)?

  // Guarded by `reading`.
  private let reading = Monitor()
  private var carried: [UInt8] = []
  private var nextBlock = 0
  // Guarded by `writing`.
  private let writing = Monitor()
  private var nextToWrite = 0
  private var counts = RowCounts()
  private var failure: TableError?

  init(
    _ source: TableSource,
    numbers: LineNumbers,
    progress: (@Sendable (Int) -> Void)?,
    problems: (@Sendable (BadRow) throws(TableError) -> Void)?,
    to sink: @escaping @Sendable (UnsafeRawBufferPointer) throws(TableError) -> Void,
    block: @escaping @Sendable () -> RowBlock
  ) {
    self.source = source
    self.numbers = numbers
    self.progress = progress
    self.problems = problems
    self.sink = sink
    makeBlock = block
  }

  /// Copies all rows; the counts are those of the whole input.
  func run(threads: Int) throws(TableError) -> RowCounts {
    start(threads - 1)
    if let failure { throw failure }
    return counts
  }

  /// Works on this thread and up to that many others.
  private func start(_ others: Int) {
    guard others > 0, let other = SystemThread({ self.work() }) else { return work() }
    start(others - 1)
    other.join()
  }

  private func work() {
    let block = makeBlock()
    while let (number, failed) = read(block) {
      if failed == nil { block.locate() }
      writing.lock()
      while nextToWrite != number { writing.wait() }
      if failure == nil {
        do throws(TableError) {
          if let failed { throw failed }
          try write(block)
          while block.hasMore {
            block.locate()
            try write(block)
          }
        } catch {
          failure = error
        }
      }
      nextToWrite += 1
      if number % 256 == 255 { progress?(counts.rows) }
      let ends = failure != nil
      writing.wakeAll()
      writing.unlock()
      if ends { return }
    }
  }

  /// Reads the next rows; their number, with what went wrong, or nil at the end.
  private func read(_ block: RowBlock) -> (number: Int, failed: TableError?)? {
    reading.lock()
    defer { reading.unlock() }
    var failed: TableError?
    do throws(TableError) {
      guard try block.read(from: source, carried: &carried) else { return nil }
    } catch {
      failed = error
    }
    nextBlock += 1
    return (nextBlock - 1, failed)
  }

  /// Writes the output of a block when it is its turn.
  private func write(_ block: RowBlock) throws(TableError) {
    if block.rule == .fail, let bad = block.counts.examples.min(by: { $0.row < $1.row }) {
      throw .badRow(counts.placed(bad, numbers))
    }
    try sink(block.written)
    if let problems {
      for row in block.counts.all { try problems(counts.placed(row, numbers)) }
    }
    counts.add(block.counts, numbers)
  }
}
