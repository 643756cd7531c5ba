package blog;

public class AuthorManager {}
