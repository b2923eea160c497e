//! What each feature of a building does to a way.
