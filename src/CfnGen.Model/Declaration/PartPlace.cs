namespace CfnGen.Model;

/// <summary>Where a part stands: its stack and the prefix of its ids.</summary>
public sealed class PartPlace
{
    internal PartPlace(Stack root, string prefix, string path) => (Root, Prefix, Path) = (root, prefix, path);

    internal Stack Root { get; }

    internal string Prefix { get; }

    internal string Path { get; }
}
