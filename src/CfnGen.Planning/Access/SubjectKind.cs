namespace CfnGen.Planning.Access;

/// <summary>What is asked of a subject.</summary>
internal enum SubjectKind
{
    /// <summary>What it may do: a role, a user, a group.</summary>
    Identity,

    /// <summary>Who may do something with it: a bucket, a key, a role that is assumed.</summary>
    Target,

    /// <summary>Who reaches it, and whom it reaches: a security group.</summary>
    Network,
}
