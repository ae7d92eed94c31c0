import CommandSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A progress bar on standard error; nothing if that is not a terminal.
struct ProgressBar {
  private let total: Int
  private let isShown: Bool
  private static let width = 40

  init(of total: Int, isQuiet: Bool) {
    self.total = max(total, 1)
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Draws the bar for that many finished parts.
  func show(_ done: Int) {
    guard isShown else { return }
    let filled = done * Self.width / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    Console.progress("[\(bar)] \(done)/\(total)")
  }

  /// Removes the bar.
  func end() {
    guard isShown else { return }
    Console.progress("")
  }
}
