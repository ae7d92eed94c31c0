extension SheetPicture {
  /// The signs of the places.
  func writePlaces(to svg: inout SVGWriter) {
    svg.layer("places", "Places", ["clip-path": "url(#frame-clip)"]) { svg in
      for index in labels.shownPlaces.sorted() {
        guard let point = shapes.places[index] else { continue }
        let place = sheet.places[index]
        svg.element(
          "g",
          ["class": "place \(place.rank.rawValue)"],
          title: place.title ?? MapTitle(place.name)
        ) { svg in
          layout.drawSign(place.rank, at: point, style, to: &svg)
        }
      }
    }
  }

  /// The reader's own points: diamonds in the colours of their groups.
  func writePoints(to svg: inout SVGWriter) {
    guard !sheet.points.isEmpty else { return }
    svg.layer("points", "Points", ["clip-path": "url(#frame-clip)"]) { svg in
      for (point, pixel) in zip(sheet.points, shapes.points) {
        guard let pixel, sheet.pointGroups.indices.contains(point.group) else { continue }
        svg.element("g", ["class": "point"], title: point.title) { svg in
          writePoint(at: pixel, sheet.pointGroups[point.group].colour, to: &svg)
        }
      }
    }
  }

  /// The sign of a point, on the map or in the legend.
  func writePoint(at point: PixelPoint, _ colour: Colour, to svg: inout SVGWriter) {
    let reach = 5.6 * layout.unit
    let corners = [(0.0, -reach), (reach, 0), (0, reach), (-reach, 0)].map { x, y in
      "\(PixelNumber.text(point.x + x)) \(PixelNumber.text(point.y + y))"
    }
    svg.element(
      "path",
      [
        "d": "M" + corners.joined(separator: "L") + "Z", "fill": colour.description,
        "stroke": style.paper.description, "stroke-width": pixels(1.2),
      ]
    )
  }

  /// The names: first all haloes, which are hidden from screen readers, then all letters.
  func writeLabels(to svg: inout SVGWriter) {
    svg.layer("labels", "Names", [:]) { svg in
      svg.element(
        "g",
        [
          "aria-hidden": "true", "fill": "none", "stroke": style.paper.description,
          "stroke-width": pixels(3), "stroke-linejoin": "round", "stroke-opacity": "0.85",
        ]
      ) { svg in
        for label in labels.labels { label.write(asHalo: true, to: &svg) }
      }
      let leaders = labels.labels.compactMap(\.leader).map { from, to in
        "M\(PixelNumber.text(from.x)) \(PixelNumber.text(from.y))L\(PixelNumber.text(to.x)) \(PixelNumber.text(to.y))"
      }
      if !leaders.isEmpty {
        svg.element(
          "path",
          [
            "d": leaders.joined(), "fill": "none", "stroke": style.ink.description,
            "stroke-width": pixels(0.7),
          ],
          more: [("class", "leaders")]
        )
      }
      for label in labels.labels { label.write(asHalo: false, to: &svg) }
    }
  }
}
