import Dispatch
import Synchronization
import SystemCalls

/// A piece of work that another processor does, where there is one, while this one goes on.
package final class Beside<Value: Sendable, Failure: Error>: Sendable {
  private enum State {
    case waiting
    case begun
    case ended(Result<Value, Failure>)
  }

  private let state: Mutex<State>
  private let work: @Sendable () throws(Failure) -> Value
  private let isDone = DispatchGroup()

  /// Begins the work; where the system has no thread to give, whoever asks for the value does it.
  package init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    self.work = work
    state = Mutex(.waiting)
    isDone.enter()
    SystemThread { self.run() }?.detach()
  }

  /// Work that was done before it was asked for.
  init(done value: Value) {
    work = { () throws(Failure) in value }
    state = Mutex(.ended(.success(value)))
  }

  /// A group that goes must be empty: nobody has begun the work, and now nobody will.
  deinit {
    if case .waiting = state.withLock({ $0 }) { isDone.leave() }
  }

  /// What came of it. Whoever asks before another processor has begun does the work, else waits for its end.
  package func value() throws(Failure) -> Value {
    run()
    if case .begun = state.withLock({ $0 }) { isDone.wait() }
    guard case .ended(let result) = state.withLock({ $0 }) else {
      preconditionFailure("the work ended without a value")
    }
    return try result.get()
  }

  /// Does the work if nobody has begun it.
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
