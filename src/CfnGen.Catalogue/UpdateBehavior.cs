namespace CfnGen.Catalogue;

/// <summary>What CloudFormation does to the resource when a property changes.</summary>
public enum UpdateBehavior
{
    /// <summary>The resource stays and keeps working. Also where nothing is known.</summary>
    NoInterruption,

    /// <summary>The resource stays but may be unavailable for a while.</summary>
    SomeInterruptions,

    /// <summary>The resource is replaced, or not, depending on old and new value or on other properties.</summary>
    ConditionalReplacement,

    /// <summary>A new resource is made and the old one deleted.</summary>
    Replacement,

    /// <summary>CloudFormation refuses the update.</summary>
    NotSupported,
}
