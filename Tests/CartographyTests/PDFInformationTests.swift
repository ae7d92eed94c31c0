import SystemCalls
import Testing

@testable import Cartography

/// What a PDF says about itself.
@Suite struct PDFInformationTests {
  private let information = PDFInformation(title: "Карта (1912) > 東", author: "Made by N.", subject: "")

  private static let objects = [
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>\nendobj\n",
  ]

  /// A page without anything, with a table of objects of either form.
  private func page(asStream: Bool) -> [UInt8] {
    var file = Array("%PDF-1.5\n".utf8)
    var starts: [Int] = []
    for object in Self.objects {
      starts.append(file.count)
      file += Array(object.utf8)
    }
    let table = file.count
    if asStream {
      var rows: [UInt8] = [0, 0, 0, 0, 0, 255]
      for start in starts + [table] { rows += [1, 0, 0, UInt8(start >> 8), UInt8(start & 0xFF), 0] }
      let words = "/Type/XRef/Size 5/W[1 4 1]/Root 1 0 R/Length \(rows.count)"
      file += Array("4 0 obj\n<<\(words)>>\nstream\n".utf8) + rows + Array("\nendstream\nendobj\n".utf8)
    } else {
      file += Array("xref\n0 4\n0000000000 65535 f \n".utf8)
      for start in starts {
        let digits = "\(start)"
        file += Array("\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n".utf8)
      }
      file += Array("trailer\n<< /Size 4 /Root 1 0 R >>\n".utf8)
    }
    return file + Array("startxref\n\(table)\n%%EOF\n".utf8)
  }

  @Test(arguments: [false, true])
  func `title and author are added behind the file, whatever form its table has`(_ isStream: Bool) throws {
    let page = page(asStream: isStream)
    let file = try #require(information.added(to: page))
    #expect(file.starts(with: page))
    let added = String(decoding: file[page.count...], as: UTF8.self)
    // "Ка" in UTF-16 behind its mark; nothing is said without words.
    #expect(added.contains("/Title <FEFF041A0430") && !added.contains("/Subject"))
    #expect(added.contains(isStream ? "/Type /XRef" : "\nxref\n") && added.hasSuffix("%%EOF\n"))
    // A second update goes behind the first.
    #expect(information.added(to: file)?.starts(with: file) == true)
  }

  @Test(arguments: [false, true])
  func `readers of PDF find them`(_ isStream: Bool) throws {
    let file = try #require(information.added(to: page(asStream: isStream)))
    let twice = try #require(information.added(to: file))
    for file in [file, twice] {
      switch ChildProgram.run("pdfinfo", ["-enc", "UTF-8", "-"], input: file) {
      case .isMissing: return
      case .ended(code: 0, let output):
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.contains("Карта (1912) > 東\n") && text.contains("Made by N.\n"), "\(text)")
        #expect(text.contains("Pages:           1\n"))
      case let outcome: Issue.record("\(outcome)")
      }
    }
  }

  @Test(
    arguments: [
      "", "%PDF-1.5", "startxref", "startxref\n0", "startxref\n9999\n%%EOF", "startxref\n-1\n%%EOF",
      "xref startxref 0",
      "trailer << /Size >> startxref 0", "xref trailer << /Size 4 /Root 1 >> startxref 0",
      "xref trailer << /Root 1 0 R /Size", "xref trailer << /Size -4 /Root 1 0 R >> startxref 0",
    ]
  )
  func `what is no PDF is left alone`(_ text: String) {
    #expect(information.added(to: Array(text.utf8)) == nil)
  }

  @Test func `the texts of a picture are read without their references`() {
    let svg = "<svg><title id=\"a\">A &lt;&amp;lt;&gt; &quot;b&#39;</title><desc>D</desc></svg>"
    #expect(PictureText.content(of: "title", in: svg) == "A <&lt;> \"b'")
    #expect(PictureText.content(of: "desc", in: svg) == "D")
    #expect(
      PictureText.content(of: "title", in: "<title>") == "" && PictureText.content(of: "x", in: "") == ""
    )
  }
}
