using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>Keeps comments away from the parser, which attaches them to nothing, and remembers where they and the dashes of sequences are.</summary>
internal sealed class CommentSieve(Scanner scanner) : IScanner
{
    // The tokens and not their marks: a list of a structure is compiled anew at every start.
    public List<Comment> Comments { get; } = [];

    public List<BlockEntry> Dashes { get; } = [];

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    public bool MoveNext()
    {
        ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        while (scanner.MoveNextWithoutConsuming())
        {
            switch (scanner.Current)
            {
                case Comment comment:
                    Comments.Add(comment);
                    scanner.ConsumeCurrent();
                    break;
                case BlockEntry dash:
                    Dashes.Add(dash);
                    return true;
                default:
                    return true;
            }
        }

        return false;
    }

    public void ConsumeCurrent() => scanner.ConsumeCurrent();
}
