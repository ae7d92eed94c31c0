import Synchronization

/// Work that another processor does, if there is one, while this one continues.
package final class Beside<Value: Sendable, Failure: Error>: Sendable {
  /// What the work gave; locked while it is being done.
  private let result: Mutex<Result<Value, Failure>?>
  private let work: @Sendable () throws(Failure) -> Value

  /// Starts the work; if the system has no thread, the first to ask for the value does it.
  package init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    self.work = work
    result = Mutex(nil)
    SystemThread { _ = self.done() }?.detach()
  }

  /// Work that is already done.
  package init(done value: Value) {
    work = { () throws(Failure) in value }
    result = Mutex(.success(value))
  }

  /// The result. A caller does the work if it has not been started, otherwise waits for it.
  package func value() throws(Failure) -> Value { try done().get() }

  private func done() -> Result<Value, Failure> {
    result.withLock { known in
      let found = known ?? Result(catching: work)
      known = found
      return found
    }
  }
}
