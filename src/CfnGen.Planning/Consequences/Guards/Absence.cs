namespace CfnGen.Planning.Consequences.Guards;

/// <summary>What it means that a template does not set a guard.</summary>
internal enum Absence
{
    /// <summary>The service guards by itself.</summary>
    Tight,

    /// <summary>There is no guard.</summary>
    Loose,

    /// <summary>The service guards what it makes, and an update that takes the setting away takes the guard away.</summary>
    LooseOnceTakenAway,
}
