namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>What the place of a value makes of it.</summary>
internal enum Secrecy
{
    /// <summary>It may be shown, unless it looks like a secret itself.</summary>
    None,

    /// <summary>It is a piece of a text that is a secret, and may also be used where it is none: the name of a stage before a password.</summary>
    Piece,

    /// <summary>It is a secret.</summary>
    Whole,
}
