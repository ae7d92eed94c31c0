package import ArgumentParser

/// The options of a verb that another program does, declared once with its help for both.
package protocol VerbOptions: ParsableArguments {
  /// The verb's name, and what help says of it.
  static var configuration: CommandConfiguration { get }
}
