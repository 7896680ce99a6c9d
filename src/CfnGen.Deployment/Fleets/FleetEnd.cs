namespace CfnGen.Deployment.Fleets;

/// <summary>What the end of the work on one stack means for the others.</summary>
public enum FleetEnd
{
    /// <summary>What needs it may begin.</summary>
    Done,

    /// <summary>It went as far as was asked for, which is not far enough for what needs it; the others go on.</summary>
    Halfway,

    /// <summary>Nothing new is begun, unless it is wanted all the same.</summary>
    Failed,
}
