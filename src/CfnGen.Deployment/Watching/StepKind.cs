namespace CfnGen.Deployment.Watching;

/// <summary>What an operation does to one resource at a time.</summary>
public enum StepKind
{
    Create,

    /// <summary>An update of the resource that is there.</summary>
    Update,

    /// <summary>An update that makes another resource in its place. The old one is deleted later, which is a step of its own.</summary>
    Replace,
    Delete,

    /// <summary>An import, or whatever else AWS may invent.</summary>
    Other,
}
