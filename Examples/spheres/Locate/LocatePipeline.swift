import CommandSupport
import MapGeometry
import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Rows in, rows out, in their order, on several threads.
///
/// Each thread takes the next block of whole rows, works on it alone, and waits for its turn to write. So
/// there are never more blocks than threads, and memory does not grow with the input.
final class LocatePipeline: @unchecked Sendable {
  static var coreCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private let source: RowSource
  private let sink: RowSink
  private let layout: RowLayout
  private let answers: LocateAnswers
  private let rule: RowErrorRule
  private let showsProgress: Bool

  // Guarded by `reading`.
  private let reading = Monitor()
  private var carried: [UInt8] = []
  private var nextBlock = 0
  // Guarded by `writing`.
  private let writing = Monitor()
  private var nextToWrite = 0
  private var counts = RowCounts()
  private var failure: CommandFailure?

  init(
    source: RowSource,
    sink: RowSink,
    layout: RowLayout,
    answers: LocateAnswers,
    rule: RowErrorRule,
    showsProgress: Bool
  ) {
    self.source = source
    self.sink = sink
    self.layout = layout
    self.answers = answers
    self.rule = rule
    self.showsProgress = showsProgress && isatty(STDERR_FILENO) == 1
  }

  /// Copies all rows; the counts are those of the whole input.
  func run(threads: Int) throws(CommandFailure) -> RowCounts {
    source.skip(layout.headerLength)
    if layout.format != .ndjson {
      let header = layout.header + answers.headerTail + layout.lineEnd
      var failed: CommandFailure?
      header.withUnsafeBytes { bytes in
        do throws(CommandFailure) { try sink.write(bytes) } catch { failed = error }
      }
      if let failed {
        sink.abandon()
        throw failed
      }
    }
    start(threads - 1)
    if showsProgress { Console.progress("") }
    if let failure {
      sink.abandon()
      throw failure
    }
    return counts
  }

  /// Works on this thread and on so many others, or on as many as there are to be had.
  private func start(_ others: Int) {
    guard others > 0, let other = SystemThread({ self.work() }) else { return work() }
    start(others - 1)
    other.join()
  }

  private func work() {
    let block = RowBlock(layout: layout, answers: answers, rule: rule)
    while true {
      var number: Int?
      var failed: CommandFailure?
      reading.lock()
      do throws(CommandFailure) {
        if try block.read(from: source, carried: &carried) {
          number = nextBlock
          nextBlock += 1
        }
      } catch {
        failed = error
        number = nextBlock
        nextBlock += 1
      }
      reading.unlock()
      guard let number else { return }
      if failed == nil { block.locate() }
      writing.lock()
      while nextToWrite != number { writing.wait() }
      let isOver = failure != nil
      if !isOver {
        do throws(CommandFailure) {
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
      if showsProgress, number % 256 == 255 { Console.progress(counts.rows.counted("row")) }
      let ends = failure != nil
      writing.wakeAll()
      writing.unlock()
      if ends { return }
    }
  }

  /// Writes out what a block has ready, when its turn has come.
  private func write(_ block: RowBlock) throws(CommandFailure) {
    if rule == .fail, let bad = block.counts.examples.min(by: { $0.row < $1.row }) {
      throw .badInput("row \(counts.rows + bad.row): \(bad.reason)")
    }
    try sink.write(block.written)
    counts.add(block.counts)
  }
}
