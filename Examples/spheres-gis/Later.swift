import CommandSupport
import Synchronization

/// A piece of work that is done beside others, and what came of it.
final class Later<Value: Sendable>: AnyLater {
  private let work: @Sendable () throws(CommandFailure) -> Value
  private let result = Mutex<Result<Value, CommandFailure>?>(nil)

  init(_ work: @escaping @Sendable () throws(CommandFailure) -> Value) {
    self.work = work
  }

  func run() {
    let value = Result(catching: work)
    result.withLock { $0 = value }
  }

  /// What came of it, after it has run.
  func get() throws(CommandFailure) -> Value {
    guard let result = result.withLock({ $0 }) else { throw .bug("work was asked for before it was done") }
    return try result.get()
  }
}
