namespace CfnGen.Deployment.Uploads;

public enum UploadProblem
{
    /// <summary>The template goes only through a bucket, and nobody named one.</summary>
    BucketNeeded,

    /// <summary>Not even through a bucket.</summary>
    TemplateTooLarge,
    BucketMissing,

    /// <summary>It is in another region.</summary>
    BucketElsewhere,

    /// <summary>Its name belongs to another account.</summary>
    BucketOfOthers,
    Denied,
    Refused,
}
