namespace CfnGen.Rules;

/// <summary>How bad a finding is, from mild to bad.</summary>
public enum Severity
{
    /// <summary>Could be shorter or clearer; works.</summary>
    Info,

    /// <summary>Works, or may work, but is hardly meant or will hurt later.</summary>
    Warning,

    /// <summary>CloudFormation or the service refuses it.</summary>
    Error,
}
