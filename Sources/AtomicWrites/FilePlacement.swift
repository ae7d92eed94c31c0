#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Moves a set of files into place: all of them, or what was there before is put back.
///
/// For a folder that holds other files too, which an exchange would take away. A program that is killed between two
/// files leaves some of the old and some of the new; the last file should be the one that tells.
public struct FilePlacement {
  private let folder: String
  private let names: [String]
  private let mark = TemporaryMark.fresh()
  private var moved: [(name: String, replaced: Bool)] = []

  /// The files of these names, which may go through folders below that one.
  public init(folder: String, names: [String]) {
    self.folder = folder
    self.names = names
  }

  /// Where a file is written first.
  public func fresh(_ name: String) -> String { "\(folder)/\(name)\(mark).new" }

  private func kept(_ name: String) -> String { "\(folder)/\(name)\(mark).old" }

  /// Moves the files into place in their order.
  ///
  /// After a failure, call ``putBack()``.
  public mutating func commit() throws(POSIXError) {
    for name in names {
      let target = "\(folder)/\(name)"
      let replaces = access(target, F_OK) == 0
      if replaces, link(target, kept(name)) != 0 { throw POSIXError.last }
      guard rename(fresh(name), target) == 0 else {
        let error = POSIXError.last
        unlink(kept(name))
        throw error
      }
      moved.append((name, replaces))
    }
    for name in names { unlink(kept(name)) }
  }

  /// Undoes what ``commit()`` did before it failed, and removes files that were not moved.
  public mutating func putBack() {
    for (name, replaced) in moved.reversed() {
      let target = "\(folder)/\(name)"
      if replaced { rename(kept(name), target) } else { unlink(target) }
    }
    moved = []
    for name in names { unlink(fresh(name)) }
  }
}
