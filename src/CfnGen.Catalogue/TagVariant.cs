namespace CfnGen.Catalogue;

/// <summary>The form of a resource's tags.</summary>
public enum TagVariant
{
    /// <summary>A list of Key and Value.</summary>
    Standard,

    /// <summary>A list of Key, Value and PropagateAtLaunch.</summary>
    AutoScalingGroup,

    /// <summary>A map from key to value.</summary>
    Map,
}
