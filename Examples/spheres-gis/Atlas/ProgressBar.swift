import CommandSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bar on standard error that tells how far the work has come; nothing when that is no terminal.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private static let width = 40

  init(of total: Int, isQuiet: Bool) {
    self.total = max(total, 1)
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Draws the bar for so many pieces done.
  func show(_ done: Int) {
    guard isShown else { return }
    let filled = done * Self.width / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    Console.progress("[\(bar)] \(done)/\(total)")
  }

  /// Takes the bar away.
  func end() {
    guard isShown else { return }
    Console.progress("")
  }
}
