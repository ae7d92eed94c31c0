import Dispatch
import Synchronization
import SystemCalls

/// Work that another processor does, if there is one, while this one continues.
package final class Beside<Value: Sendable, Failure: Error>: Sendable {
  private enum State {
    case waiting
    case begun
    case ended(Result<Value, Failure>)
  }

  private let state: Mutex<State>
  private let work: @Sendable () throws(Failure) -> Value
  private let isDone = DispatchGroup()

  /// Starts the work; if the system has no thread, the first to ask for the value does it.
  package init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    self.work = work
    state = Mutex(.waiting)
    isDone.enter()
    SystemThread { self.run() }?.detach()
  }

  /// Work that is already done.
  init(done value: Value) {
    work = { () throws(Failure) in value }
    state = Mutex(.ended(.success(value)))
  }

  /// A group must be empty on deinit: nobody has started the work, and nobody will.
  deinit {
    if case .waiting = state.withLock({ $0 }) { isDone.leave() }
  }

  /// The result. A caller does the work if it has not been started, otherwise waits for it.
  package func value() throws(Failure) -> Value {
    run()
    if case .begun = state.withLock({ $0 }) { isDone.wait() }
    guard case .ended(let result) = state.withLock({ $0 }) else {
      preconditionFailure("the work ended without a value")
    }
    return try result.get()
  }

  /// Does the work if it has not been started.
  private func run() {
    let isMine = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .begun
      return true
    }
    guard isMine else { return }
    let result = Result(catching: work)
    state.withLock { $0 = .ended(result) }
    isDone.leave()
  }
}
