// Whoever imports HistoricalAtlas has days, claims and positions too: no answer can be asked for without them.
@_exported public import Diplomacy
@_exported public import MapGeometry
