/// The size of a picture, as its first lines say it.
struct PictureSize: Hashable {
  /// In pixels, of which 96 are an inch on paper.
  let width: Double
  var height: Double
  /// Whether the size is written in millimetres, or else in pixels.
  let isOnPaper: Bool

  /// The declaration, and the beginning of the element up to its size.
  var opening: String {
    let (width, height) = (PixelNumber.text(width), PixelNumber.text(height))
    let lengths = isOnPaper ? (millimetres(self.width), millimetres(self.height)) : (width, height)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg width="\(lengths.0)" height="\(lengths.1)" viewBox="0 0 \(width) \(height)"
      """
  }

  private func millimetres(_ pixels: Double) -> String {
    PixelNumber.text(pixels / Paper.pixelsPerMillimetre) + "mm"
  }
}
