/// A work or document on which statements of the data set are based: what a reader needs to find it.
///
/// Whether a passage of it was opened is said by each ``Citation``.
public struct Source: Hashable, Sendable, Identifiable {
  /// The stable name.
  public let id: SourceID
  /// What sort of work it is.
  public var kind: Kind
  /// The authors: persons with the surname first, or institutions.
  public var authors: [String]
  /// The title.
  public var title: String
  /// Of an article, the journal or the collection that it stands in.
  public var container: String?
  /// The place of publication, with the publisher.
  public var published: String?
  /// When it was published.
  public var year: EDTF?
  /// An address at which the text can be read.
  public var address: String?
  /// Where else it can be read: an archive, a library, a collection.
  public var archive: String?
  /// The language, as in `en` or `zh-Hant`.
  public var language: String?
  /// The licence of the text that was used.
  public var licence: String?
  /// Where the licence was read.
  public var licenceSource: String?
  /// What a reader should know about it.
  public var note: String?

  /// A sort of work.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A collection of treaties or papers, or a document of one.
    case documents
    /// A book.
    case book
    /// An article of a journal or a collection.
    case article
    /// A newspaper.
    case newspaper
    /// An encyclopaedia.
    case encyclopaedia
    /// A page of the web.
    case web
    /// A map.
    case map
    /// A data set.
    case dataset
    /// Something else.
    case other
  }

  /// A source of that title; optional values are absent unless given.
  public init(
    id: SourceID,
    kind: Kind = .other,
    authors: [String] = [],
    title: String,
    container: String? = nil,
    published: String? = nil,
    year: EDTF? = nil,
    address: String? = nil,
    archive: String? = nil,
    language: String? = nil,
    licence: String? = nil,
    licenceSource: String? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.authors = authors
    self.title = title
    self.container = container
    self.published = published
    self.year = year
    self.address = address
    self.archive = archive
    self.language = language
    self.licence = licence
    self.licenceSource = licenceSource
    self.note = note
  }

  /// The source as a reader would cite it: `Author: Title, in Journal (Place year)`.
  public var citation: String {
    let authors = authors.isEmpty ? "" : "\(authors.joined(separator: "; ")): "
    let container = container.map { ", in \($0)" } ?? ""
    let imprint = [published, year?.text].compactMap(\.self).joined(separator: " ")
    return authors + title + container + (imprint.isEmpty ? "" : " (\(imprint))")
  }
}
