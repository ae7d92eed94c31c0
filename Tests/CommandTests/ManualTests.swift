import Foundation
import TestSupport
import Testing

/// Manual pages and completions come from the command's own help.
@Suite struct ManualTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let made = try Shell.run("spheres --experimental-dump-help | ManualPages .", in: folder)
    try #require(made.code == 0, "\(made.errors)")
  }

  @Test func `there is a page for the command and for each verb, and it names every option`() throws {
    let verbs = try CommandHelp.verbs()
    let pages = (["spheres"] + verbs.map { "spheres-\($0.name)" }).map { "\($0).1" }
    #expect(try folder.names() == pages.sorted())
    for verb in verbs {
      let page = try folder.text("spheres-\(verb.name).1").replacing("\\-", with: "-")
      let options = page.components(separatedBy: ".SH OPTIONS\n").last ?? ""
      for option in verb.options { #expect(options.contains("\\fB\(option)\\fR"), "\(verb.name) \(option)") }
      for example in verb.examples { #expect(page.contains(".EX\n") && page.contains("\(example)\n")) }
    }
  }

  @Test func `mandoc and man report no problems in the pages`() throws {
    if let mandoc = installed("mandoc") {
      let pages = try folder.names()
      let outcome = try mandoc.run(["-Tlint", "-Wwarning"] + pages, in: folder)
      #expect(outcome.text.isEmpty && outcome.errors.isEmpty, "\(outcome.text)")
      #expect(outcome.code == 0)
    }
    if let groff = installed("groff") {
      let outcome = try groff.run(["-man", "-ww", "-Tutf8", "-z"] + folder.names(), in: folder)
      #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are a valid shell script with every verb and option`(_ shell: String) throws {
    let script = try Program.spheres.run(["--generate-completion-script", shell])
    #expect(script.code == 0)
    for verb in try CommandHelp.verbs() {
      #expect(script.text.contains(verb.name))
      for option in verb.options {
        #expect(script.text.contains(option.drop { $0 == "-" }), "\(verb.name) \(option)")
      }
    }
    guard let program = installed(shell) else { return }
    try folder.write(script.bytes, to: "completions")
    let outcome = try program.run(["-n", folder["completions"]])
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test func `unreadable help is reported in one line`() throws {
    let outcome = try Shell.run("echo no | ManualPages .", in: folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.hasPrefix("ManualPages: "))
    #expect(try Program("ManualPages").run([]).code == 64)
  }
}
