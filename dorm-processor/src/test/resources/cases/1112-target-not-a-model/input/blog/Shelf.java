package blog;

class Shelf {}
