package org.enlace.access.openid;

import com.nimbusds.oauth2.sdk.GeneralException;

/** The provider does not take the code: it was used before, or is too old. */
class CodeRefused extends GeneralException {

    private static final long serialVersionUID = 1L;

    CodeRefused(String message) {
        super(message);
    }
}
