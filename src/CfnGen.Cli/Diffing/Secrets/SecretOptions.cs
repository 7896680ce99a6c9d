namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Options of a command line that take a secret: <c>--password …</c>, and the short ones of known programs, such as <c>mysql -p…</c>.</summary>
internal static class SecretOptions
{
    // Of these -p is the password, glued to it or as the next word.
    private static readonly string[] Clients =
        ["mysql", "mysqldump", "mysqladmin", "mysqlimport", "mariadb", "mariadb-dump", "mongo", "mongosh", "mongodump", "sshpass", "psql"];

    /// <summary>Whether the next word is a secret.</summary>
    public static bool Asks(string word) =>
        word.StartsWith('-') && word.AsSpan().IndexOfAny("= $") < 0 && SecretNames.Is(word);

    /// <summary>Whether a line gives such an option what it takes.</summary>
    public static bool MayHold(string line)
    {
        var isClient = false;
        var words = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index].Trim('"', '\'', ',', '(', ')', ';', '`');
            var next = index + 1 < words.Length ? words[index + 1].Trim('"', '\'') : "";
            isClient |= Array.IndexOf(Clients, word[(word.LastIndexOf('/') + 1)..]) >= 0;
            if ((Asks(word) && IsLiteral(next))
                || (isClient && word.StartsWith("-p", StringComparison.Ordinal) && IsPassword(word.Length > 2 ? word.AsSpan(2) : next))
                || (word is "-u" or "--user" && next.IndexOf(':') is > 0 and var colon && IsPassword(next.AsSpan(colon + 1))))
            {
                return true;
            }
        }

        return false;
    }

    // Not a port, nor what the script asks for only when it runs.
    private static bool IsPassword(ReadOnlySpan<char> value) => IsLiteral(value) && value.IndexOfAnyExceptInRange('0', '9') >= 0;

    private static bool IsLiteral(ReadOnlySpan<char> value) =>
        !value.IsEmpty && value[0] is not ('-' or '$' or '<' or '|' or '>' or '&' or '(') && !value.StartsWith("{{resolve:", StringComparison.Ordinal)
        && !value.StartsWith("arn:", StringComparison.Ordinal) && !value.StartsWith("file:", StringComparison.Ordinal) && !value.SequenceEqual(SecretText.Mark);
}
