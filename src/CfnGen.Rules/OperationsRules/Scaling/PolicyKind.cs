namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>How a policy decides by how much to scale.</summary>
internal enum PolicyKind
{
    /// <summary>By the same amount each time that an alarm calls it.</summary>
    Simple,

    /// <summary>By an amount that depends on how far the metric is from the alarm's threshold.</summary>
    Step,

    /// <summary>By what keeps a metric at its target, with alarms of its own.</summary>
    Tracking,

    /// <summary>By a forecast, or in a way that only deploy time knows.</summary>
    Other,
}
