package dev.releaseaudit.env.rules.secrets;

import static dev.releaseaudit.test.RuleTester.file;
import static dev.releaseaudit.test.RuleTester.verify;

import org.junit.jupiter.api.Test;

class PublicSecretTest {

    @Test
    void a_secret_with_a_public_prefix_is_found_wherever_it_is() {
        verify(new PublicSecret(), file("web/.env.sample", """
            NEXT_PUBLIC_STRIPE_SECRET_KEY=
            #^^^^^^^^^^^^^^^^^^^^^^^^^^^^ violates: NEXT_PUBLIC_STRIPE_SECRET_KEY is a secret by its name
            """), file("src/a.ts", """
            use(import.meta.env.VITE_DB_PASSWORD);
            //                  ^^^^^^^^^^^^^^^^ violates: VITE_DB_PASSWORD is a secret by its name
            """));
    }

    @Test
    void several_places_are_one_finding() {
        verify(new PublicSecret(), file("web/.env.sample", """
            VITE_ADMIN_TOKEN=
            #^^^^^^^^^^^^^^^ violates: VITE_ADMIN_TOKEN
            """), file("web/src/a.ts", """
            use(import.meta.env.VITE_ADMIN_TOKEN);
            """));
    }

    @Test
    void a_key_that_may_be_restricted_is_to_be_verified() {
        verify(new PublicSecret(), file(".env.sample", """
            REACT_APP_API_KEY=
            #^^^^^^^^^^^^^^^^ unknown: REACT_APP_API_KEY is in the bundle for browsers
            """));
    }

    @Test
    void keys_made_for_browsers_are_fine() {
        verify(new PublicSecret(), file(".env.sample", """
            VITE_GOOGLE_MAPS_API_KEY=
            NEXT_PUBLIC_SENTRY_DSN=
            REACT_APP_FIREBASE_API_KEY=
            VITE_SUPABASE_ANON_KEY=
            VITE_MAPBOX_TOKEN=
            """));
    }

    @Test
    void other_public_values_are_fine() {
        verify(new PublicSecret(), file(".env.sample", """
            VITE_API_URL=
            NEXT_PUBLIC_SITE_NAME=
            VITE_TOKEN_TTL=
            """));
    }

    @Test
    void secrets_without_the_prefix_are_not_public() {
        verify(new PublicSecret(), file(".env.sample", """
            STRIPE_SECRET_KEY=
            PUBLICITY_SECRET=
            INVITE_SECRET=
            """));
    }
}
