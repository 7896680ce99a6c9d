namespace CfnGen.Deployment.Uploads;

/// <param name="Account">Whose it is, so that nobody else's bucket of the name is ever used.</param>
/// <param name="IsNew">Whether it was made now.</param>
public sealed record MadeBucket(string Name, string Account, bool IsNew);
