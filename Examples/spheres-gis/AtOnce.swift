import CommandSupport
import Dispatch
import Synchronization

/// Does two things at once, on two processors where there are as many. If both fail, the first one's failure counts.
func atOnce<First: Sendable, Second: Sendable>(
  _ first: @Sendable () throws(CommandFailure) -> First,
  _ second: @Sendable () throws(CommandFailure) -> Second
) throws(CommandFailure) -> (First, Second) {
  let firsts = Mutex<Result<First, CommandFailure>?>(nil)
  let seconds = Mutex<Result<Second, CommandFailure>?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { turn in
    if turn == 0 {
      let result = Result(catching: first)
      firsts.withLock { $0 = result }
    } else {
      let result = Result(catching: second)
      seconds.withLock { $0 = result }
    }
  }
  guard let first = firsts.withLock({ $0 }), let second = seconds.withLock({ $0 }) else {
    throw .bug("work that was begun did not end")
  }
  return (try first.get(), try second.get())
}
