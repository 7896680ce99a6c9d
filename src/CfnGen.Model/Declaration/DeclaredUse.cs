namespace CfnGen.Model;

/// <summary>What a script does with the resource that it names, and so what that resource must have.</summary>
internal enum DeclaredUse
{
    /// <summary>It only names the resource.</summary>
    Name,

    /// <summary>cfn-init reads its metadata.</summary>
    Init,

    /// <summary>cfn-signal sends it a signal.</summary>
    Signal,
}
