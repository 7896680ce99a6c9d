namespace CfnGen.Deployment.Connection.Problems;

/// <summary>What is wrong between us and AWS, before any service has looked at what we want.</summary>
public enum ConnectionProblem
{
    ProfileNotFound,
    NoCredentials,

    /// <summary>There is a source of credentials, and it gave none.</summary>
    CredentialsFailed,

    /// <summary>They were valid once.</summary>
    SessionExpired,

    /// <summary>AWS does not know them, or the region is not switched on in the account.</summary>
    CredentialsUnknown,
    Denied,
    NoRegion,
    RegionUnknown,
    AddressInvalid,
    Unreachable,

    /// <summary>Something answered that is not AWS.</summary>
    AnswerGarbled,
    ClockSkewed,
}
