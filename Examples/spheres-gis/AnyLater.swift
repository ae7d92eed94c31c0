import Dispatch

/// A piece of work of any kind.
protocol AnyLater: Sendable {
  /// Does the work and keeps what came of it.
  func run()
}

/// Does all of it, on as many processors as there are.
func runAtOnce(_ pieces: [any AnyLater]) {
  DispatchQueue.concurrentPerform(iterations: pieces.count) { pieces[$0].run() }
}
